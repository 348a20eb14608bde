import { expect, test } from "vitest";
import type { ChannelView } from "../../channel-view.ts";
import { firstChannel, groupChannels, listThreads } from "./channel-kinds.ts";

function channel(given: Partial<ChannelView> & { id: string }): ChannelView {
  return {
    type: 0,
    name: given.id,
    topic: null,
    parentId: null,
    position: 0,
    lastMessageId: null,
    userLimit: 0,
    canWrite: true,
    tags: [],
    thread: null,
    ...given,
  };
}

const thread = {
  ownerId: "1",
  isArchived: false,
  isLocked: false,
  tagIds: [],
  messageCount: 0,
  createdAt: "",
  preview: "",
};

const world = [
  channel({ id: "10", type: 4, name: "War", position: 1 }),
  channel({ id: "11", type: 4, name: "Hall", position: 0 }),
  channel({ id: "12", type: 4, name: "Hidden", position: 2 }),
  channel({ id: "20", type: 2, parentId: "11", position: 0 }),
  channel({ id: "21", parentId: "11", position: 5 }),
  channel({ id: "22", parentId: "10", type: 15 }),
  channel({ id: "23", parentId: "99" }),
  channel({ id: "30", type: 11, parentId: "21", thread }),
  channel({ id: "31", type: 11, parentId: "21", thread: { ...thread, isArchived: true } }),
  channel({ id: "32", type: 11, parentId: "22", thread }),
  channel({ id: "40", type: 1 }),
];

test("channels stand under their categories, text before voice, and empty categories are not shown", () => {
  const shown = groupChannels(world).map(({ category, channels }) => [
    category?.name ?? null,
    ...channels.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    [null, "23"],
    ["Hall", "21", "20"],
    ["War", "22"],
  ]);
});

test("open threads stand under their channel, posts in their forum only", () => {
  const threadsOf = (id: string) => listThreads(world, channel({ id, type: id === "22" ? 15 : 0 }));
  expect(threadsOf("21").map(({ id }) => id)).toEqual(["30"]);
  expect(threadsOf("22")).toEqual([]);
});

test("a window opens where one can write", () => {
  expect(firstChannel(world)?.id).toBe("23");
  expect(firstChannel([])).toBeUndefined();
});
