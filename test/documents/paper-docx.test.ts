import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { summaryPaper } from '../../src/documents/bang-tong-hop.ts';
import { body, column, list, row, table } from '../../src/documents/blocks.ts';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperTexts } from '../../src/documents/paper-texts.ts';
import { paperChoices, paperOf } from '../../src/documents/papers-of.ts';
import { proposalPaper } from '../../src/documents/to-trinh.ts';
import { sourceOf } from './sources.ts';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Texts of the paragraphs of a part that have any, in order. */
const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\s.*?<\/w:p>/gs)]
    .map(([p]) =>
      [...p.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text!)).join(''),
    )
    .filter((text) => text !== '');

/** Every kind of paper, and two units. */
const source = sourceOf(2025);
const papers = paperChoices(source.dataset)
  .filter(({ u }) => u === null || u < 2)
  .map((choice) => paperOf(source, choice));

describe('a paper as .docx', () => {
  it.each(papers)('$id: holds the texts of the paper in their order', async (paper) => {
    const { 'word/document.xml': document = '' } = partsOf(await paperDocx(paper));
    expect(textsOf(document)).toEqual(paperTexts(paper));
  });

  it.each(papers)('$id: the same paper gives the same bytes', async (paper) => {
    const first = hash(await paperDocx(paper));
    // Longer than the two seconds that a ZIP can tell apart would be a clock; a property would show at once.
    expect(hash(await paperDocx(structuredClone(paper)))).toBe(first);
  });

  it('upright: A4 with the margins of the administrative form, to the nearest twentieth of a point', async () => {
    const { 'word/document.xml': document = '' } = partsOf(await paperDocx(proposalPaper(source)));
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    for (const margin of ['top="1134"', 'bottom="1134"', 'left="1701"', 'right="850"'])
      expect(/<w:pgMar [^>]*>/.exec(document)![0]).toContain(`w:${margin}`);
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(1);
  });

  it('broad: the ranking lies on its side, and repeats its header row', async () => {
    const { 'word/document.xml': document = '' } = partsOf(await paperDocx(summaryPaper(source)));
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('page number and draft mark on every page but the first; the sample notice on all', async () => {
    const parts = partsOf(await paperDocx(proposalPaper(source)));
    const headers = Object.entries(parts).filter(([path]) => /word\/header\d\.xml$/.test(path));
    expect(headers.map(([, xml]) => [xml.includes('PAGE'), textsOf(xml)]).toSorted()).toEqual([
      [false, []],
      [true, ['DỰ THẢO']],
    ]);
    const footers = Object.entries(parts).filter(([path]) => /word\/footer\d\.xml$/.test(path));
    expect(footers.map(([, xml]) => textsOf(xml))).toEqual([
      ['Dữ liệu mẫu, không phải kết quả thật'],
      ['Dữ liệu mẫu, không phải kết quả thật'],
    ]);
  });

  it('an edition has its code at the foot, and an official paper no draft mark', async () => {
    const paper = { ...proposalPaper(sourceOf(2023)), footer: '2023-r1' };
    const parts = partsOf(await paperDocx(paper));
    expect(textsOf(parts['word/footer1.xml']!)).toEqual(['Dữ liệu mẫu, không phải kết quả thật · 2023-r1']);
    expect(Object.values(parts).join('')).not.toContain('DỰ THẢO');
  });

  it('is set in Times New Roman, and says nothing of who made it and when', async () => {
    const parts = partsOf(await paperDocx(proposalPaper(source)));
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*?w:ascii="Times New Roman"/s);
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created|modified/);
    expect(parts['docProps/core.xml']).toMatch(/\n<cp:coreProperties xmlns:cp=.*<\/cp:coreProperties>$/);
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Tờ trình đề nghị xét khen thưởng năm 2025</dc:title>',
    );
  });

  it('items of a list stand behind a dash', async () => {
    const paper = { ...proposalPaper(source), blocks: list(['Một', 'Hai']) };
    const parts = partsOf(await paperDocx(paper));
    const numbers = [...parts['word/document.xml']!.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, n]) => n);
    expect(numbers).toEqual(['2', '2']);
    const numbering = parts['word/numbering.xml']!;
    expect(numbering).toContain('<w:num w:numId="2"><w:abstractNumId w:val="2"/>');
    expect(numbering).toMatch(
      /<w:abstractNum w:abstractNumId="2"[^>]*><w:multiLevelType [^>]*\/><w:lvl w:ilvl="0"[^>]*>.{1,80}<w:lvlText w:val="-"\/>/,
    );
  });

  it('what one paper has on its pages, the next one does not', async () => {
    const official = { ...proposalPaper(source), isDraft: false, isSample: false };
    const marks = async (paper: Paper) =>
      /DỰ THẢO|Dữ liệu mẫu|2023-r1/.exec(Object.values(partsOf(await paperDocx(paper))).join(''))?.[0];
    expect(await marks(official)).toBe(undefined);
    expect(await marks({ ...official, isDraft: true })).toBe('DỰ THẢO');
    expect(await marks({ ...official, isSample: true })).toBe('Dữ liệu mẫu');
    expect(await marks({ ...official, footer: '2023-r1' })).toBe('2023-r1');
    expect(await marks(official)).toBe(undefined);
  });

  it('a page break is one', async () => {
    const paper = { ...proposalPaper(source), blocks: [{ kind: 'page-break' as const }] };
    const { 'word/document.xml': document = '' } = partsOf(await paperDocx(paper));
    expect(document.match(/<w:br w:type="page"\/>/g)).toHaveLength(1);
  });

  it('hostile names stay texts', async () => {
    const paper: Paper = {
      ...proposalPaper(source),
      title: 'a<b>&"c"',
      titles: [{ text: '<w:p>&amp;"x"', look: 'name' }],
      blocks: [
        table('', [column('</w:t>', 80), column('$& $1', 85)], [row(['<w:tc>&amp;', '"\''])]),
        body('</w:body><w:sectPr>'),
        ...list(['<!--']),
      ],
    };
    const { 'word/document.xml': document = '', 'docProps/core.xml': core = '' } = partsOf(
      await paperDocx(paper),
    );
    expect(textsOf(document)).toEqual(paperTexts(paper));
    expect(core).toContain('<dc:title>a&lt;b&gt;&amp;"c"</dc:title>');
  });
});
