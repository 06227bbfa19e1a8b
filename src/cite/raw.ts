/** A paper as a file or Crossref describes it: the names of CSL, the values as they came. */
export type Raw = Record<string, unknown>;

/** A paper that was read, with where it came from. */
export interface Found {
  raw: Raw;
  /** The file, as it was named, or the DOI. */
  file: string;
  line?: number | undefined;
  /** For the field `where` of the appraisal: where the record was seen. */
  where: string;
}
