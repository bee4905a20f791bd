import { z } from 'zod';
import { exactPoints, parsePoints } from '../points/parse-points.ts';

/** Points in a rules file are quoted text ("12.5"), so that no YAML reader turns them into a float. */
export const PointsText = z
  .string({
    error: 'điểm phải đặt trong dấu ngoặc kép, ví dụ "12.5" / points are quoted text, such as "12.5"',
  })
  .refine((text) => parsePoints(text).ok, { error: 'không phải số điểm / not a number of points' })
  .refine((text) => !text.trim().startsWith('-'), { error: 'điểm không được âm / points cannot be negative' })
  .transform(exactPoints);

/** Codes are text: unquoted 6.10 in YAML is the number 6.1, and is refused. */
export const Code = z
  .string({
    error:
      'mã phải đặt trong dấu ngoặc kép, ví dụ "6.10": không có ngoặc kép thì 6.10 thành 6.1 / codes are quoted text, such as "6.10": without quotes 6.10 would become 6.1',
  })
  .regex(/^(?:\d+(?:\.\d+)*|[IVXLC]+)$/);
