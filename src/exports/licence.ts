/** What the data may be used for: anything, with attribution. The software has a licence of its own. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;
