import { type DomElement, elementsNamed } from "./dom/element.ts";

/** Words in class names that name a part of a page beside the telling, in any of the usual spellings. */
const FOREIGN =
  /(?:^| )(?:image caption|photo caption|media caption|embed caption|embedcaption|caption|byline|author bio|author box|author details|author info|about author|bio|print header|print only|most popular|slide show|slideshow|control bar|control panel|newsletter|signup|sign up|promo|related|related posts|related articles|recirc|recommended|trending|share|sharing|social share|comments|disclaimer|breaking now|breaking news|outbrain|taboola|advert|advertisement|sponsored|tags|tag list|breadcrumbs?|read more|read next|see also|more on|more stories|pagination|subscribe|paywall|cta|toolbar|copyright)(?: |$)/;
/** "InlineImage-imageEmbedCaption photo_credit" as words: "inline image image embed caption photo credit". */
const wordsOf = (element: DomElement): string =>
  `${element.className} ${element.id}`
    .slice(0, 240)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z]+/g, " ")
    .toLowerCase()
    .trim();

/** Takes named side parts out of an article. A part that is long, or a large share of the whole, stays: names can lie. */
export function removeForeignParts(
  content: DomElement,
  limits: { readonly longestForeign: number; readonly foreignShare: number },
): void {
  const whole = content.textContent.length;
  for (const element of elementsNamed(content, "*")) {
    if (element.className === "" && element.id === "") continue;
    if (!FOREIGN.test(wordsOf(element))) continue;
    const { length } = element.textContent;
    if (length <= limits.longestForeign && length <= whole * limits.foreignShare) element.remove();
  }
}
