/** What a unit has done so far for the competition; no person has a field here. Days ISO, times Vietnamese local time. */
export interface DossierView {
  readonly unit: string;
  /** The first registration, a predecessor's included; null where there is none. */
  readonly registeredOn: string | null;
  readonly documents: number;
  readonly signed: number;
  /** When the last document was sent. */
  readonly sentAt: string | null;
}
