import type { Picture } from "../core/picture/picture.ts";
import type { Report } from "../core/report/report.ts";
import { EXPORTERS, type Exporter } from "../exports/index.ts";

/** The formats of a picture, with a line about each. */
export const FORMATS: readonly Pick<Exporter, "name" | "summary" | "extensions">[] = EXPORTERS;

/** The format that a file name asks for by its ending; null where it asks for none. */
export const formatOf = (file: string): string | null => {
  const ending = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  return EXPORTERS.find(({ extensions }) => ending !== undefined && extensions.includes(ending))?.name ?? null;
};

/** Writes a picture in a format of the list. Throws for a name that is not in it. */
export const renderPicture = async (format: string, picture: Picture, reports: readonly Report[]): Promise<string> => {
  const exporter = EXPORTERS.find(({ name }) => name === format);
  if (exporter === undefined) throw new RangeError(`no format "${format}"`);
  return exporter.render(picture, reports);
};

export { changesJson, changesMarkdown, decisionsJson, decisionsMarkdown } from "../exports/index.ts";
