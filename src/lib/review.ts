/** A page is due again this many months after its review (editorial standard, "Review"). */
const MONTHS = 18;

/** The day of this edition: from SOURCE_DATE_EPOCH (seconds), which the build takes from the commit. */
export const editionDay = (): string =>
  new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? '0') * 1000).toISOString().slice(0, 10);

/** Whether a page reviewed on a day is overdue on another; days are written 2026-11-22. */
export function overdue(reviewed: string, today: string = editionDay()): boolean {
  const due = new Date(reviewed);
  due.setUTCMonth(due.getUTCMonth() + MONTHS);
  return due.toISOString().slice(0, 10) < today;
}
