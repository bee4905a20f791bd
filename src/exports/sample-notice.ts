/** Said wherever sample data are shown or downloaded. */
export const SAMPLE_NOTICE = {
  vi: 'Dữ liệu mẫu, không phải kết quả thật',
  en: 'Sample data, not real results',
} as const;
