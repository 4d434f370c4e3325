/** Rule ids of measure claims. */
export const measureRules = {
  "measure/of-noun": "A fine, loss, debt, price, bonus or the like, with its figure.",
  "measure/cost": "Something cost so much.",
  "measure/fined": "Somebody was fined so much.",
  "measure/pay-rise": "Pay was raised by a share of it.",
  "measure/prison-term": "Somebody was sentenced to so many years.",
} as const;
