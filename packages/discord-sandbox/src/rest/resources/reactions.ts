import { pinnedMessages, setPinned } from "../../world/changes/pins.ts";
import { addReaction, clearReactions, type Reaction, removeReaction } from "../../world/changes/reactions.ts";
import { getMessage, getUser } from "../../world/lookup.ts";
import { userPayload } from "../../world/payloads/user-payload.ts";
import { channelOf, limitOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/resources/message#create-reaction */
function placeOf(call: Call): Omit<Reaction, "emoji"> {
  const channel = channelOf(call);
  return { channel, message: getMessage(channel, call.param("message")) };
}

function listUsers(call: Call): Result {
  const users = [...(placeOf(call).message.reactions.get(call.param("emoji")) ?? [])];
  const limit = limitOf(call.query, { standard: 25, max: 100 });
  return ok(users.slice(0, limit).map((userId) => userPayload(getUser(call.world, userId))));
}

function addOwn(call: Call): Result {
  const userId = call.world.application.botUserId;
  addReaction(call.world, call.actor, { ...placeOf(call), emoji: call.param("emoji"), userId });
  return done;
}

function remove(call: Call, userId: string): Result {
  removeReaction(call.world, call.actor, { ...placeOf(call), emoji: call.param("emoji"), userId });
  return done;
}

function pin(call: Call, isPinned: boolean): Result {
  setPinned(call.world, call.actor, { ...placeOf(call), isPinned });
  return done;
}

/** https://discord.com/developers/docs/resources/message#get-channel-pins */
function listPins(call: Call): Result {
  const pins = pinnedMessages(channelOf(call));
  const items = pins.map(({ payload }) => ({ pinned_at: payload.timestamp, message: payload }));
  return ok({ items, has_more: false });
}

const reactionsPath = "/channels/:channel/messages/:message/reactions";
const reactionRule = { limit: 4, windowMs: 1000 };

export const reactionRoutes: readonly Route[] = [
  { method: "GET", path: `${reactionsPath}/:emoji`, run: listUsers },
  { method: "PUT", path: `${reactionsPath}/:emoji/@me`, bucket: reactionRule, run: addOwn },
  {
    method: "DELETE",
    path: `${reactionsPath}/:emoji/@me`,
    run: (call) => remove(call, call.world.application.botUserId),
  },
  {
    method: "DELETE",
    path: `${reactionsPath}/:emoji/:user`,
    run: (call) => remove(call, call.param("user")),
  },
  {
    method: "DELETE",
    path: `${reactionsPath}/:emoji`,
    run: (call) => {
      clearReactions(call.world, call.actor, { ...placeOf(call), emoji: call.param("emoji") });
      return done;
    },
  },
  {
    method: "DELETE",
    path: reactionsPath,
    run: (call) => {
      clearReactions(call.world, call.actor, placeOf(call));
      return done;
    },
  },
  { method: "GET", path: "/channels/:channel/messages/pins", run: listPins },
  { method: "PUT", path: "/channels/:channel/messages/pins/:message", run: (call) => pin(call, true) },
  { method: "DELETE", path: "/channels/:channel/messages/pins/:message", run: (call) => pin(call, false) },
  { method: "PUT", path: "/channels/:channel/pins/:message", run: (call) => pin(call, true) },
  { method: "DELETE", path: "/channels/:channel/pins/:message", run: (call) => pin(call, false) },
];
