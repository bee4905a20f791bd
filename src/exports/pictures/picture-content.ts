/** A bar of a picture: what is drawn, and what its figure says. */
export interface PictureBar {
  readonly label: string;
  readonly figure: string;
  /** 0 to 1 of the width of all bars. */
  readonly part: number;
  /** Drawn dark, and its words bold where the others are not. */
  readonly strong: boolean;
}

/** What the picture beside a link shows, in one language: all texts, and nothing yet of how it looks. */
export interface PictureContent {
  /** Name of the publication and its owner. */
  readonly brand: string;
  /** Year and status. */
  readonly kicker: string;
  /** Who leads, or the unit: the largest text. */
  readonly headline: string;
  /** Rank and total. */
  readonly finding: string;
  readonly barsTitle: string;
  readonly bars: readonly PictureBar[];
  /** Said on top of everything where the data are a sample; '' otherwise. */
  readonly notice: string;
}
