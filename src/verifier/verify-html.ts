/**
 * verify.html: one file that stands alone and asks for nothing, so that it also verifies after twenty years on a disk.
 * @param script and style as text, with their hashes for the page's security policy in base64
 */
export function verifyHtml(
  script: { readonly text: string; readonly sha256: string },
  style: { readonly text: string; readonly sha256: string },
): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${script.sha256}'`,
    `style-src 'sha256-${style.sha256}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const both = (vi: string, en: string) =>
    `<span data-lang="vi" lang="vi">${vi}</span><span data-lang="en" lang="en" hidden>${en}</span>`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Kiểm chứng ấn bản / Verify an edition</title>
<style>${style.text}</style>
</head>
<body>
<main>
<p><a href="#vi" id="vi" lang="vi">Tiếng Việt</a> · <a href="#en" id="en" lang="en">English</a> · <a href="index.html">${both('Trang đầu của bản này', 'Start page of this snapshot')}</a></p>
<h1>${both('Kiểm chứng ấn bản', 'Verify an edition')}</h1>
<p>${both(
    'Trang này kiểm tra mã băm của từng tệp, đọc lại các phiếu và quy tắc đã khoá, tính lại điểm, tổng, hạng và điều kiện khen thưởng, rồi so với kết quả đã công bố. Mọi việc diễn ra trên máy của bạn, không gửi gì qua mạng.',
    'This page checks the hash of every file, reads the frozen sheets and rules again, recomputes scores, totals, ranks and award conditions, and compares them with the published results. Everything happens on your machine; nothing is sent.',
  )}</p>
<noscript><p class="notice">Trình duyệt không chạy mã: hãy dùng lệnh sha256sum -c SHA256SUMS. / Scripts are off: use sha256sum -c SHA256SUMS.</p></noscript>
<form id="form" hidden>
<p><label for="folder">${both('Chọn thư mục đã giải nén (thư mục chứa trang này)', 'Choose the unpacked folder (the one that holds this page)')}</label><br><input type="file" id="folder" webkitdirectory></p>
<p><label for="zip">${both('hoặc chọn tệp .zip (cũng có thể thả tệp vào trang)', 'or choose the .zip (you may also drop it on this page)')}</label><br><input type="file" id="zip" accept=".zip,application/zip"></p>
<p><label for="code">${both('Mã ấn bản in trên quyết định (nếu có)', 'Edition code printed on the decision (if you have it)')}</label><br><input type="text" id="code" autocomplete="off" spellcheck="false" placeholder="XXXX-XXXX-XXXX-XXXX"></p>
<p><label for="key">${both('Khoá công khai của cơ quan công bố, tệp PEM (nếu có chữ ký)', 'Public key of the publisher, a PEM file (where there is a signature)')}</label><br><input type="file" id="key" accept=".pem,.pub"></p>
</form>
<p id="progress" role="status"></p>
<section id="result" aria-live="polite"></section>
</main>
<script>${script.text}</script>
</body>
</html>
`;
}
