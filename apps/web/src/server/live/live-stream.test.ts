import { allRights, type MemberActor, noRights, Refusal } from "@guildhall/core";
import { expect, test } from "vitest";
import type { Listener } from "./live-hub.ts";
import { openLiveStream } from "./live-stream.ts";
import type { Tidings } from "./watch-guild.ts";

const officer: MemberActor = { kind: "member", guildId: "1", userId: "2", name: "Yara", rights: allRights };

/** A stream whose guild and reader the test holds in its hands. */
type World = { readonly actor?: MemberActor; readonly signal?: AbortSignal; readonly missed?: Tidings };

function openWorld({ actor = officer, signal = new AbortController().signal, missed = [] }: World = {}) {
  const listeners = new Set<Listener>();
  const hub = {
    listen: (_guildId: string, listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const entries: (() => Promise<MemberActor>)[] = [];
  const enter = () => entries.shift()?.() ?? new Promise<MemberActor>(() => undefined);
  const reader = openLiveStream({ hub, actor, catchUp: async () => missed, enter, signal }).getReader();
  const read = async () => {
    const { value } = await reader.read();
    return value && new TextDecoder().decode(value);
  };
  const first = read();
  const tell: Listener = (tidings) => {
    for (const listener of listeners) listener(tidings);
  };
  return { tell, first, read, reader, entries, listeners };
}

const beat = "event: beat\nretry: 500\ndata: null\n\n";
const rightsOf = ({ rights }: MemberActor) =>
  `event: rights\nretry: 500\ndata: ${JSON.stringify([...rights])}\n\n`;

test("a page hears which feature changed, and nothing else", async () => {
  const { tell, read } = openWorld();
  expect(await read()).toBe(beat);
  tell([{ id: 812, feature: "events" }]);
  expect(await read()).toBe('event: news\nretry: 500\ndata: {"id":812,"feature":"events"}\n\n');
  tell("everything");
  expect(await read()).toBe("event: everything\nretry: 500\ndata: null\n\n");
});

test("who begins to listen hears what changed while the page was on its way, as far as the rights go", async () => {
  const missed = [
    { id: 1, feature: "settings" },
    { id: 2, feature: "dkp" },
  ] as const;
  const { read } = openWorld({ actor: { ...officer, rights: noRights }, missed });
  expect(await read()).toContain('"dkp"');
  expect(await read()).toBe(beat);
});

test("a member without the right does not hear of the settings", async () => {
  const { tell, read } = openWorld({ actor: { ...officer, rights: noRights } });
  await read();
  tell([
    { id: 1, feature: "settings" },
    { id: 2, feature: "dkp" },
  ]);
  expect(await read()).toContain('"dkp"');
});

test("the stream of a member who left ends", async () => {
  const { read, entries, listeners } = openWorld();
  entries.push(() => Promise.reject(new Refusal("common.guildNotFound")));
  await read();
  expect(await read()).toBeUndefined();
  expect(listeners.size).toBe(0);
});

test("a page hears first which rights its reader has, and whenever they change, and news by the new ones at once", async () => {
  const { tell, first, read, entries } = openWorld();
  const member = { ...officer, rights: noRights };
  entries.push(() => Promise.resolve(member));
  expect(await first).toBe(rightsOf(officer));
  await read();
  expect(await read()).toBe(rightsOf(member));
  expect(await read()).toBe(beat);
  tell([
    { id: 1, feature: "settings" },
    { id: 2, feature: "events" },
  ]);
  expect(await read()).toContain('"events"');
});

test("a page that goes away, and a process that stops, leave nobody listening", async () => {
  const gone = openWorld();
  await gone.read();
  await gone.reader.cancel();
  const process = new AbortController();
  const stopped = openWorld({ signal: process.signal });
  await stopped.read();
  process.abort();
  expect(await stopped.read()).toBeUndefined();
  await expect.poll(() => gone.listeners.size + stopped.listeners.size).toBe(0);
});
