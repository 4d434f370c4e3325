import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Three short reports of an invented flood, by hand. */
export const FLOOD: Readonly<Record<string, string>> = {
  "one.txt":
    "Flood kills 12 in Marlow Valley\n\nAt least 12 people were killed when the river burst its banks on Tuesday, the regional governor said.\n\nAbout 3,000 residents were evacuated from the town of Harwick, he told reporters.\n",
  "two.txt":
    'Death toll from Marlow Valley flood rises to 15\n\nThe flood has killed 15 people, the emergency ministry said on Wednesday. Another 40 people were injured.\n\n"We will not leave anyone behind," said the governor, Ana Petrov.\n',
  "three.txt":
    "Troops sent to flooded valley\n\nThe government will send 500 soldiers to Harwick to help residents, the defence ministry said.\n\nThe emergency ministry said 15 people had died in the flood.\n",
};

export const writeReports = (
  folder: string,
  reports: Readonly<Record<string, string | Uint8Array>> = FLOOD,
): string => {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(reports)) writeFileSync(join(folder, name), content);
  return folder;
};
