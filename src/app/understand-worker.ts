import type { Report } from "../core/report/report.ts";
import type { StoredReading } from "../store/index.ts";
import { readingOf } from "./understander.ts";

/** What a thread of the pool runs for each report. */
export default (report: Report): StoredReading => readingOf(report);
