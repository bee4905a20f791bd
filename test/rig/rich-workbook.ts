import { strToU8, zipSync } from 'fflate';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument';

/** Relations of a part as "Id type target" lines. */
function relations(...lines: string[]): string {
  const items = lines.map((line) => {
    const [id, type, target] = line.split(' ');
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The comment of somebody else, as Excel writes it. */
export const OTHERS_COMMENT =
  '<comment ref="C3" authorId="0" shapeId="0" xr:uid="{00000000-0006-0000-0000-000001000000}"><text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t>Bà Lan:</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve">\nđã đối chiếu</t></r></text></comment>';

/** The box of that comment. */
export const OTHERS_SHAPE =
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:1;visibility:hidden\' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style=\'mso-direction-alt:auto\'><div style=\'text-align:left\'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>3, 15, 1, 10, 5, 15, 5, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>';

/** A picture of one pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const CHART = `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Bảng điểm'!$C$3:$C$4</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>8.5</c:v></c:pt><c:pt idx="1"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const anchor = (column: number, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}">${anchor(
  0,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${anchor(
  3,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Dấu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
)}</xdr:wsDr>`;

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; điểm&quot;"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyProtection="1"><alignment horizontal="right"/><protection locked="0"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF006100"/></font></dxf></dxfs></styleSheet>`;

const SCORES = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Sheet1"/><dimension ref="A1:E6"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/><col min="5" max="5" width="12" style="3" customWidth="1"/></cols><sheetData><row r="1" spans="1:5"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2" spans="1:5"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" s="1" t="s"><v>3</v></c></row><row r="3" spans="1:5"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" s="2"><v>8.5</v></c></row><row r="4" spans="1:5"><c r="A4" t="s"><v>6</v></c><c r="C4" s="2"><v>7</v></c></row><row r="6" spans="1:5"><c r="C6" s="2"><f>SUM(C3:C4)</f><v>15.5</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="c2VjcmV0" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="C3:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>8</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="C3:C4"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`;

const EVIDENCE = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row><c t="inlineStr"><is><t>Văn bản</t></is></c><c><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="0"/></worksheet>`;

/** One sheet of the same name as the list, as in a copy that was annotated and sent back. */
const OLD_LIST = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

const BOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="Bảng điểm" sheetId="3" r:id="rId1"/><sheet name="O'Brien &amp; &lt;x&gt;" sheetId="7" r:id="rId2"/><sheet name="Lỗi cần sửa" sheetId="8" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng điểm'!$A$1:$E$6</definedName><definedName name="Chung">'Bảng điểm'!$C$6</definedName><definedName name="Rieng" localSheetId="1">'O''Brien &amp; &lt;x&gt;'!$B$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="${KIND}.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${KIND}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet3.xml" ContentType="${KIND}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/comments1.xml" ContentType="${KIND}.spreadsheetml.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${KIND}.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="${KIND}.drawingml.chart+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${KIND}.spreadsheetml.calcChain+xml"/></Types>`;

const STRINGS = ['BẢNG ĐIỂM', 'Mã', 'Nội dung', 'Điểm', '1.1', '=Không phải công thức', '1.2'];

/** Parts of a workbook that has one of everything that must survive. */
function richParts(): Map<string, Uint8Array> {
  const texts: Array<[path: string, text: string]> = [
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', relations('rId1 officeDocument xl/workbook.xml')],
    ['xl/workbook.xml', BOOK],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        'rId1 worksheet worksheets/sheet1.xml',
        'rId2 worksheet worksheets/sheet2.xml',
        'rId3 worksheet /xl/worksheets/sheet3.xml',
        'rId4 styles styles.xml',
        'rId5 sharedStrings sharedStrings.xml',
        'rId6 calcChain calcChain.xml',
      ).replace(
        '</Relationships>',
        '<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    ],
    ['xl/worksheets/sheet1.xml', SCORES],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(
        'rId1 drawing ../drawings/drawing1.xml',
        'rId2 vmlDrawing ../drawings/vmlDrawing1.vml',
        'rId3 comments ../comments1.xml',
      ),
    ],
    ['xl/worksheets/sheet2.xml', EVIDENCE],
    ['xl/worksheets/sheet3.xml', OLD_LIST],
    ['xl/styles.xml', STYLES],
    [
      'xl/sharedStrings.xml',
      `${DECLARATION}<sst xmlns="${MAIN}" count="7" uniqueCount="7">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ],
    [
      'xl/comments1.xml',
      `${DECLARATION}<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><authors><author>Bà Lan</author></authors><commentList>${OTHERS_COMMENT}</commentList></comments>`,
    ],
    [
      'xl/drawings/vmlDrawing1.vml',
      `<xml xmlns:v="urn:schemas-microsoft-com:vml"\n xmlns:o="urn:schemas-microsoft-com:office:office"\n xmlns:x="urn:schemas-microsoft-com:office:excel">\n <o:shapelayout v:ext="edit">\n  <o:idmap v:ext="edit" data="1"/>\n </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${OTHERS_SHAPE}</xml>`,
    ],
    ['xl/drawings/drawing1.xml', DRAWING],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relations('rId1 chart ../charts/chart1.xml', 'rId2 image ../media/image1.png'),
    ],
    ['xl/charts/chart1.xml', CHART],
    ['xl/calcChain.xml', `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="C6" i="3"/></calcChain>`],
  ];
  return new Map([
    ...texts.map(([path, text]) => [path, strToU8(text)] as const),
    ['xl/media/image1.png', new Uint8Array(Buffer.from(PNG, 'base64'))],
    ['xl/vbaProject.bin', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256)],
  ]);
}

/** Bytes of that workbook, with parts replaced, or left out where the change says undefined. */
export function richWorkbook(changes: ReadonlyMap<string, string | undefined> = new Map()): Uint8Array {
  const parts = richParts();
  for (const [path, text] of changes)
    if (text === undefined) parts.delete(path);
    else parts.set(path, strToU8(text));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1990, 0, 1, 12) });
}

/** The text of one part of that workbook with a piece replaced. Fails where the piece is not there. */
export function richPart(path: string, from: string | RegExp, to: string): ReadonlyMap<string, string> {
  const text = new TextDecoder().decode(richParts().get(path));
  if (text.search(from) < 0 && !text.includes(String(from))) throw new Error(`no ${from} in ${path}`);
  return new Map([[path, text.replace(from, to)]]);
}
