/** Colours and sizes as in src/styles/palette.css and tokens.css; a test holds them together, since the report cannot link to the site. */
export const tokensCss = `:root {
  color-scheme: light dark;
  --ink: #1b1d21;
  --ink-soft: #55585f;
  --rule: #d9d6cd;
  --paper: #ffffff;
  --wash: #f6f4ee;
  --blue: #14507f;
  --blue-soft: #dfeaf3;
  --lacquer: #a01d26;
  --amber: #fff1c7;
  --amber-deep: #8a5a00;
  --green: #1c6b46;
  --size-small: 0.875rem;
  --size-body: 1rem;
  --size-lead: 1.125rem;
  --size-h3: 1.25rem;
  --size-h2: 1.5625rem;
  --size-h1: clamp(1.75rem, 1.3rem + 2vw, 2.75rem);
  --space-1: 0.25rem;
  --space-2: 0.5rem;
  --space-3: 0.75rem;
  --space-4: 1rem;
  --space-6: 1.5rem;
  --space-8: 2rem;
  --space-12: 3rem;
  --measure: 42rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceae4;
    --ink-soft: #b0ada4;
    --rule: #3d4046;
    --paper: #16181b;
    --wash: #1f2226;
    --blue: #86bdf0;
    --blue-soft: #20364a;
    --lacquer: #ff9a92;
    --amber: #3a2e0c;
    --amber-deep: #e0b04a;
    --green: #7fd1a5;
  }
}
@media (prefers-contrast: more) {
  :root {
    --ink-soft: var(--ink);
    --rule: var(--ink);
  }
}
@media print {
  :root {
    --ink: #000000;
    --ink-soft: #333333;
    --rule: #999999;
    --paper: #ffffff;
    --wash: #ffffff;
    --blue: #14507f;
    --blue-soft: #e6e6e6;
    --lacquer: #000000;
    --amber: #ffffff;
    --amber-deep: #000000;
    --green: #000000;
  }
}
`;
