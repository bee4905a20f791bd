import { formatDay } from '../i18n/format.ts';
import { isDraft, type SnapshotFacts } from './snapshot-facts.ts';

/** `index.html` of a snapshot: what this is, and the ways in. One file without script, so that it opens anywhere. */
export function startPage(facts: SnapshotFacts): string {
  const { statement, code, dataset, publisher } = facts;
  const { year, edition, day, correction } = statement;
  const decision = dataset.settings.decision;
  const notices = [
    ...(dataset.settings.sample
      ? ['Dữ liệu mẫu, không phải kết quả thật. / Sample data, not a real result.']
      : []),
    ...(isDraft(statement) ? ['BẢN NHÁP, không phải ấn bản công bố. / DRAFT, not a published edition.'] : []),
  ];
  const part = (lang: 'vi' | 'en', [open, verify, readme, sources]: readonly string[]) => `
<section lang="${lang}">
<h2>${escaped(dataset.framework.name[lang])}</h2>
<p>${escaped([publisher.owner[lang], decision ? `${decision.number} (${formatDay(lang, decision.date)})` : ''].filter(Boolean).join(' · '))}</p>
<ul>
<li><strong><a href="data/site/${lang === 'en' ? 'en/' : ''}${year}/index.html">${open}</a></strong></li>
<li><a href="verify.html${lang === 'en' ? '#en' : ''}">${verify}</a></li>
<li><a href="README.txt">${readme}</a></li>
<li><a href="data/edition.json">${sources}</a></li>
</ul>${correction ? `\n<p>${escaped(lang === 'vi' ? `Thay ấn bản ${correction.of.edition} (${correction.of.code}). Lý do: ${correction.reason}` : `Replaces edition ${correction.of.edition} (${correction.of.code}). Reason: ${correction.reason}`)}</p>` : ''}
</section>`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${year} · ${edition} · ${code}</title>
<link rel="stylesheet" href="snapshot.css">
</head>
<body>
<main>
<h1>${isDraft(statement) ? 'Bản nháp <span lang="en">/ Draft</span>' : `Ấn bản ${edition} <span lang="en">/ Edition ${edition}</span>`} · ${year}</h1>
<p class="code"><span>Mã ấn bản <span lang="en">/ edition code</span></span> <strong>${code}</strong> <span>${formatDay('vi', day)} / <span lang="en">${formatDay('en', day)}</span></span></p>${notices.map((notice) => `\n<p class="notice">${notice}</p>`).join('')}
${part('vi', ['Mở trang kết quả', 'Kiểm chứng bản này', 'Hướng dẫn đọc (README)', 'Kê khai ấn bản: phiếu gốc và mã băm'])}
${part('en', ['Open the results', 'Verify this snapshot', 'How to read it (README)', 'Statement of the edition: original sheets and hashes'])}
</main>
</body>
</html>
`;
}

/** Style of the start page and of the verifier: system fonts, light and dark, print. */
export const SNAPSHOT_CSS = `:root{color-scheme:light dark;--text:#1c1e21;--muted:#575d66;--ground:#fff;--wash:#f3f5f7;--line:#c9ced6;--link:#0b5cad;--good:#1a6b3c;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--text:#e8eaed;--muted:#a8aeb8;--ground:#15171a;--wash:#202328;--line:#454b54;--link:#8ab8f0;--good:#7fd1a0;--bad:#ff9c94}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 system-ui,"Noto Sans",Arial,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.15rem;line-height:1.35;margin:2rem 0 .25rem}
p{margin:.5rem 0}
a{color:var(--link)}
ul{padding-left:1.25rem}
li{margin:.35rem 0;overflow-wrap:anywhere}
.code{padding:.75rem 1rem;background:var(--wash);border-left:4px solid var(--link)}
.code strong{font:700 1.15rem ui-monospace,Consolas,monospace;margin:0 .5rem;white-space:nowrap}
.code span{color:var(--muted)}
.notice{padding:.5rem 1rem;border:2px solid var(--bad);font-weight:700}
@media print{body{background:#fff;color:#000}}
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
