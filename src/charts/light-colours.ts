import type { Tone } from './mark.ts';

/** What the tones look like on white paper: the light colours of `src/styles/palette.css`, for pictures that no style sheet reaches. */
export const lightColours: Readonly<Record<Tone, string>> = {
  text: '#1b1d21',
  muted: '#55585f',
  line: '#d9d6cd',
  surface: '#ffffff',
  main: '#14507f',
  accent: '#a01d26',
  context: '#b4b0a5',
  reference: '#9a3a12',
};
