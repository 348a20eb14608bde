import { allRights, Refusal } from "@guildhall/core";
import { expect, test } from "vitest";
import { toDiscordLocales } from "./discord-locales.ts";
import { type Messages, pickMessages, translateRefusal, translatorFor } from "./translate.ts";

test("a sentence is filled in the reader's language", () => {
  expect(translatorFor("en")("settings.languageChanged", { language: "French" })).toBe(
    "The guild now speaks French.",
  );
  expect(translatorFor("fr")("settings.languageChanged", { language: "français" })).toContain("français");
});

test("a refusal names the missing right in words", () => {
  const [right] = allRights;
  const refusal = new Refusal("common.forbidden", { right: right ?? "" });
  expect(translateRefusal(translatorFor("en"), refusal)).toContain("See the settings");
  expect(translateRefusal(translatorFor("fr"), refusal)).toContain("Voir les paramètres");
});

test("a missing value is an error, not a sentence with a hole", () => {
  const t = translatorFor("en") as (key: string) => string;
  expect(() => t("settings.languageChanged")).toThrow();
});

test("Discord gets each of its names for a language", () => {
  expect(toDiscordLocales((language) => language)).toEqual({ "en-US": "en", "en-GB": "en", fr: "fr" });
});

test("a page gets the namespaces it asks for and no others", () => {
  expect(Object.keys(pickMessages("fr", ["privacy"]))).toEqual(["privacy"]);
});

test("a page is sent the parts it asks for, each at its place, and nothing beside them", () => {
  const picked: Partial<Messages> = pickMessages("en", ["shell.roles", "shell.times", "settings.games"]);
  expect(Object.keys(picked)).toEqual(["shell", "settings"]);
  expect(Object.keys(picked.shell ?? {})).toEqual(["roles", "times"]);
  expect(Object.keys(picked.settings ?? {})).toEqual(["games"]);
});

test("whoever asks for a whole and for a part of it gets the whole, in either order", () => {
  const { shell } = pickMessages("en", ["shell"]);
  expect(pickMessages("en", ["shell", "shell.roles"]).shell).toEqual(shell);
  expect(pickMessages("en", ["shell.roles", "shell"]).shell).toEqual(shell);
});
