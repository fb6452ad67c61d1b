/** A reference to another record, with whatever name the answer carried along. */
export interface Ref {
  id: string;
  name?: string;
}

/** Whatever else the answer held, kept so that a read-merge-write PUT loses nothing. */
export interface Raw {
  raw: Readonly<Record<string, unknown>>;
}

/** What a DELETE or a cancel answers: it was taken. The body may be empty (open question B11). */
export interface Acknowledged extends Raw {
  acknowledged: true;
}
