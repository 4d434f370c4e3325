import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { picture } from "../../src/core/picture/index.ts";
import { readReports } from "../../src/inputs/index.ts";

/** Prints the questions of a folder's picture, for an editor's eye: node test/verdicts/show.ts FOLDER [claims]. */
const [folder = "", what = ""] = process.argv.slice(2);
const paths = readdirSync(folder)
  .sort()
  .map((name) => join(resolve(folder), name));
const evidence = [];
for await (const item of readReports(paths, {} as never)) {
  const report = (item as { report?: unknown }).report as Parameters<typeof understand>[0] | undefined;
  if (!report) continue;
  const { claims, notices } = understand(report, loadResources());
  evidence.push({ report, claims, notices });
}
const made = picture(evidence, { engine: "show", knownAt: null, oneStory: true });
const names = new Map(
  made.reports.map((one, index) => [one.id, `R${index}:${(one.sources[0] ?? "").slice(-30, -18)}`]),
);
const byId = new Map(made.claims.map((one) => [one.id, one]));
void readFileSync;
for (const story of made.stories) {
  console.log(
    `STORY ${story.title}\n main ${JSON.stringify(story.main, (key, value) => (key === "claims" ? (value as string[]).length : value))}`,
  );
  console.log(
    story.lineage
      .map((link) => ` lineage ${names.get(link.from)} -> ${names.get(link.to)} ${link.evidence} ${link.detail}`)
      .join("\n"),
  );
  console.log(story.joins.map((one) => ` join ${one.evidence}`).join("\n"));
  for (const one of story.questions) {
    console.log(
      `\n[${one.frame}] ${one.question}\n   ${one.verdict.kind} (${one.verdict.rule}) ${one.verdict.reason} | order ${one.verdict.order.basis}: ${one.verdict.order.from.join("; ")}`,
    );
    for (const answer of one.answers) {
      console.log(
        `   - ${answer.value} [${answer.status} ${answer.polarity}] ${answer.reports.length}R ${answer.originsAtLeast ? ">=" : ""}${answer.origins.length}O (${answer.origins.map((id) => story.origins.find((origin) => origin.id === id)?.name).join(", ")})${answer.latest ? " LATEST" : ""} beside: ${answer.beside.map((note) => note.text).join(", ")}`,
      );
      if (what === "claims")
        for (const id of answer.claims)
          console.log(
            `        ${names.get(byId.get(id)?.report ?? "")} ${byId.get(id)?.rule} "${byId.get(id)?.quote.slice(0, 130).replace(/\n/g, " ")}" by ${JSON.stringify(byId.get(id)?.attribution.map((link) => [link.speaker, link.kind, link.entity, link.affiliation, link.via]))}`,
          );
    }
    if (what === "claims")
      for (const id of one.beside)
        console.log(
          `     ~ ${names.get(byId.get(id)?.report ?? "")} [${byId.get(id)?.status}] "${byId.get(id)?.quote.slice(0, 120).replace(/\n/g, " ")}"`,
        );
  }
  console.log(`\nBRIEF\n${story.brief.map((one) => ` * ${one.text}`).join("\n")}`);
}
