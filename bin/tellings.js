#!/usr/bin/env node
// Kept in plain old JavaScript: it must still run, and explain itself, on a Node that is too old for the rest.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `tellings needs Node 22.18 or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      "Install a newer Node (https://nodejs.org), or run it as `npx tellings` in its own folder, which brings one.",
  );
  process.exitCode = 1;
} else {
  run();
}

async function run() {
  let cli;
  try {
    // Keeps the compiled modules in the system's temporary folder: the next start is a fifth of a second quicker.
    (await import("node:module")).enableCompileCache?.();
    cli = await import("../dist/cli/main.js");
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !String(error.message).includes("dist/cli/main.js")) throw error;
    console.error("tellings is not built yet: run `npm run build` in its folder, then try again.");
    process.exitCode = 1;
    return;
  }
  process.exitCode = await cli.main(process.argv.slice(2));
}
