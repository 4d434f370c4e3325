/** Rule ids of forecast claims. */
export const forecastRules = {
  "forecast/predicted-frame": "Another frame's event, told as foreseen.",
  "forecast/modal": "What may, might or could happen.",
  "forecast/expected": "What is expected or predicted to happen.",
} as const;
