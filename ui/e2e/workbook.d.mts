/**
 * Changes `count` cells of the column with this header, each a text that stands nowhere else: the
 * first ones, or the last where `count` is negative. Gives the workbook and the new texts.
 */
export function changeCells(
  workbook: Buffer,
  header: string,
  count: number,
  change: (text: string) => string,
): { workbook: Buffer; texts: string[] };
