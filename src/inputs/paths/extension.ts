/** The ending of a name in lower case without the dot; "story.html.gz" gives "html". */
export const extensionOf = (name: string): string =>
  /\.([a-z0-9]{1,8})$/.exec(
    name
      .toLowerCase()
      .replace(/\.gz$/, "")
      .replace(/[?#].*$/, ""),
  )?.[1] ?? "";
