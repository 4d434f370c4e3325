import type { FrameReader } from "../frame.ts";
import { extractForecast } from "./extract.ts";
import { forecastRules } from "./rule-list.ts";

export const forecast: FrameReader = {
  name: "forecast",
  summary: "What is predicted, by whom and for when, with the predicted frame inside.",
  roles: { event: "what is predicted", actor: "of whom", place: "where" },
  rules: forecastRules,
  extract: extractForecast,
};
