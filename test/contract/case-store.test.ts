import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openNamelessCase, openSqliteCase } from "../../src/store/index.ts";
import { testCaseStore } from "./case-store.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "tellings-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

testCaseStore({
  name: "an SQLite file",
  open: (now) => {
    files += 1;
    return openSqliteCase(join(folder, `${files}.db`), { now, mode: "write" });
  },
  reopen: async (store, now) => {
    const { location } = await store.info();
    await store.close();
    return openSqliteCase(location ?? "", { now, mode: "write" });
  },
});

testCaseStore({
  name: "an SQLite case without a file",
  open: (now) => openNamelessCase({ now, mode: "write" }),
  reopen: null,
});
