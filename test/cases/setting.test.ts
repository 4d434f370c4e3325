import { describe, expect, it } from "vitest";
import { SETTING_CASES } from "../../src/core/frames/setting/cases.ts";
import { settingOf } from "../../src/core/frames/setting/index.ts";
import { read } from "./engine.ts";

describe("what a report is about, who, where and when", () => {
  it.each(SETTING_CASES.map((one) => [`${one.title}: ${one.text}`, one] as const))("%s", (_, one) => {
    const reading = read(`${one.title}\n\n${one.text}`, {
      title: one.title,
      titleSpan: { start: 0, end: one.title.length },
      publishedAt: one.published ?? null,
    });
    const setting = settingOf(reading);
    if (one.place !== undefined) expect(setting.place?.text ?? null).toBe(one.place);
    const { scenes = [] } = setting;
    if (one.scene !== undefined) expect(scenes[0]?.place.name).toBe(one.scene);
    for (const { place, share } of scenes) if (place.name === one.notScene) expect(share).toBeLessThan(0);
    if (one.what !== undefined) expect(setting.what?.text ?? null).toBe(one.what);
    if (one.who !== undefined) expect(setting.who?.text ?? null).toBe(one.who);
    if (one.day !== undefined) expect(setting.day?.from?.slice(0, 10) ?? null).toBe(one.day);
  });

  it("stands on the first claim of the report alone, and its words stand where it says", () => {
    const title = "Two hurt after Kokomo shooting";
    const { claims, report } = read(`${title}\n\nTwo men were hurt on Tuesday night. A third died on Friday.`, {
      title,
      titleSpan: { start: 0, end: title.length },
      publishedAt: "2014-10-24",
    });
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.map((claim) => claim.setting !== undefined)).toEqual(claims.map((_, index) => index === 0));
    const place = claims[0]?.setting?.place;
    expect(place && report.text.slice(place.start, place.end)).toBe("Kokomo");
  });

  it("has the names of its scenes where it says", () => {
    const report = read(
      "Three hurt\n\nALDER FLAT, Mo. -- Three men were shot in Alder Flat on Friday, the Laredo Police Department said.",
    );
    const { scenes = [] } = settingOf(report);
    expect(scenes.map(({ place }) => place.name)).toContain("ALDER FLAT");
    for (const { place } of scenes) expect(report.report.text.slice(place.start, place.end)).toBe(place.text);
  });

  it("tells no day of an undated report that names only a weekday", () => {
    expect(settingOf(read("Two men were hurt in Kokomo on Tuesday.")).day).toBeNull();
  });
});
