/** Capitals, as the heads of papers have them. @example shout('Sở Y tế') // => 'SỞ Y TẾ' */
export const shout = (text: string): string => text.toLocaleUpperCase('vi');
