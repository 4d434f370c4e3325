import type { Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { textFlag, usage } from "./parse-flags.ts";

/** `tellings gazetteer`. */
export const runGazetteer: Run = async ({ paths, values, terminal }) => {
  const [action, file, ...rest] = paths;
  if (action !== "import" || file === undefined || rest.length > 0)
    throw usage(
      action === "import"
        ? "one dump is to be named"
        : `"${action ?? ""}" is nothing that can be done with a gazetteer`,
      "write `tellings gazetteer import FILE`",
    );
  const output = textFlag(values, "output") ?? `${file.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "")}.places`;
  const names = textFlag(values, "names");
  const { checkOutput } = await import("../app/check-output.ts");
  await checkOutput(output, names === null ? [file] : [file, names]);
  const { importGazetteer } = await import("../app/import-gazetteer.ts");
  const { places, bad, badLines } = await importGazetteer({ file, output, ...(names === null ? {} : { names }) });
  if (bad > 0 && values["quiet"] !== true)
    terminal.say(
      `${file}: ${bad} lines are no places and were left out (line ${badLines.slice(0, 5).join(", ")}${bad > 5 ? " ..." : ""})`,
    );
  await terminal.print(`${places} places: ${output}\nUse it with --gazetteer ${output}\n`);
  return EXIT_CODES.done.code;
};
