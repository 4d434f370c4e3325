export type { Notice } from "../core/notice.ts";
export type { FurnitureSpan, MetaFact, Report, Source } from "../core/report/report.ts";
