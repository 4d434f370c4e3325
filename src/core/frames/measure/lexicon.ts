import { words } from "../../text/words.ts";

/** Nouns whose figure is money. General news English; singular lemmas. */
export const MONEY_NOUNS = words(
  `fine penalty loss profit revenue turnover debt cost bill price ransom bonus compensation damages loan bailout deficit surplus budget bail
  reward salary wage settlement fee overspend shortfall turnover dividend payout grant donation`,
);

/** Nouns whose figure is a share. */
export const SHARE_NOUNS = words("inflation unemployment turnout rise increase raise hike rate growth tariff");
/** Of these a share is told of what stands before them: a pay rise, an interest rate. */
export const OF_WHAT = words("rise increase raise hike rate growth");
export const PAID = words("pay wage salary");

/** Between a noun and its figure: "a fine of", "debt at", "losses totalling". */
export const LEADS = words("of at worth totalling totaling");
/** Verbs that set a figure behind their subject. */
export const AMOUNTING = words("be reach stand total hit exceed amount rise climb fall drop");
/** Verbs by which somebody puts a figure on something. */
export const PUTTING = words("put estimate set fix");
/** Whose they are, where the noun is their object: "reported a loss", "paid a fine", "has debt". */
export const HAVING = words(
  "report post have pay make receive get owe announce book record suffer carry agree face win",
);
