/** A number as .xlsx and .ods store it. The spreadsheet library would take "8x5" for 8. */
export const STORED_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
