import { workerData } from "piscina";
import type { Report } from "../core/report/report.ts";
import type { StoredReading } from "../store/index.ts";
import { readingOf } from "./understander.ts";

// Given by `openPool`, as it is written there.
const { gazetteer } = workerData as { readonly gazetteer: string | null };

/** What a thread of the pool runs for each report. */
export default (report: Report): StoredReading => readingOf(report, gazetteer);
