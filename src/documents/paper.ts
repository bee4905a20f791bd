/**
 * A paper of the competition's dossier as data: the page and the .docx are both made from it, so that they cannot differ.
 * All texts are Vietnamese, as they stand on the paper; lengths are millimetres.
 */
export interface Paper {
  /** `to-trinh`, or `bang-diem/so-y-te` for a paper of one unit: permanent, part of its address. */
  readonly id: string;
  /** What lists, links and the file's properties call it. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** The year is not official yet: "DỰ THẢO" stands on every page. */
  readonly isDraft: boolean;
  /** Sample data: every page says that it is not a real result. */
  readonly isSample: boolean;
  /** Null for an annex: it stands behind a paper that has the head. */
  readonly head: PaperHead | null;
  /** Centred above the text, in order. */
  readonly titles: readonly PaperTitle[];
  readonly blocks: readonly PaperBlock[];
  /** Code of the published edition, at the foot; undefined as long as a year has none. */
  readonly footer: string | undefined;
}

export interface PaperHead {
  /** The body above and the one that issues the paper, on the left; dotted where the data do not know it. */
  readonly issuers: readonly [above: string, own: string];
  /** "Số: ……/TTr-……"; null for papers that have no number. */
  readonly number: string | null;
  /** "……, ngày …… tháng …… năm ……"; null where the day stands at the signature or in the text. */
  readonly place: string | null;
}

export interface PaperTitle {
  readonly text: string;
  /** `name` in capitals, `subject` in bold, `note` in italics. */
  readonly look: 'name' | 'subject' | 'note';
}

export type PaperBlock =
  | ParagraphBlock
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Each item behind a dash. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Dotted lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  | TableBlock
  | SignaturesBlock
  | { readonly kind: 'page-break' };

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `body` begins with an indent, `basis` ("Căn cứ …") as well and in italics, `note` is italic and `centre` in the middle. */
  readonly look: 'body' | 'basis' | 'note' | 'centre';
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table holds, for those who do not see it: no text of the paper. */
  readonly label: string;
  readonly columns: readonly PaperColumn[];
  /** Which column names the row. */
  readonly rowHead: number;
  readonly rows: readonly PaperRow[];
  /** Smaller print for tables of many columns. */
  readonly isDense: boolean;
}

export interface PaperColumn {
  readonly head: string;
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}

export interface PaperRow {
  /** As many as there are columns; '' where there is nothing to say. */
  readonly cells: readonly string[];
  /** In bold: a group, a main index or a sum. */
  readonly isBold: boolean;
}

export interface SignaturesBlock {
  readonly kind: 'signatures';
  /** Above the right column; null where the head has it. */
  readonly place: string | null;
  readonly left: PaperSignature | PaperRecipients;
  readonly right: PaperSignature;
}

/** Who signs: titles, how to sign, and the dotted name. */
export interface PaperSignature {
  readonly titles: readonly string[];
  readonly hint: string;
  readonly name: string;
}

/** "Nơi nhận:" and who gets the paper. */
export interface PaperRecipients {
  readonly recipients: string;
  readonly items: readonly string[];
}
