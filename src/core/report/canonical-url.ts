const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,3}\/(https?:\/\/.+)$/i;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|ocid|ns_\w+|xtor|at_\w+)$/i;
const URL_PARTS = /^(https?):\/\/([^/?#@\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i;

/**
 * One form for one page: http(s) only, host in lower case, default port, fragment and tracking parameters off, an
 * archived copy's own address unwrapped. Null for anything else. Pure: no look-up is made.
 */
export function canonicalUrl(value: string): string | null {
  const trimmed = value.trim();
  if (trimmed.length > 2048) return null;
  const inner = ARCHIVED.exec(trimmed)?.[1] ?? trimmed;
  const parts = URL_PARTS.exec(inner);
  if (parts === null) return null;
  const [, scheme = "", host = "", path = "", query] = parts;
  const plainHost = host.toLowerCase().replace(scheme.toLowerCase() === "https" ? /:443$/ : /:80$/, "");
  const kept = (query ?? "").split("&").filter((pair) => pair !== "" && !TRACKING.test(pair.split("=")[0] ?? ""));
  return `${scheme.toLowerCase()}://${plainHost}${path === "" ? "/" : path}${kept.length > 0 ? `?${kept.join("&")}` : ""}`;
}

/** The host of a canonical URL without "www.", "m.", "amp." and a port: a stand-in for a publisher that is not named. */
export const hostOf = (url: string): string | null =>
  URL_PARTS.exec(url)?.[2]
    ?.replace(/:\d+$/, "")
    .replace(/^(?:www\d?|m|mobile|amp)\./, "") ?? null;
