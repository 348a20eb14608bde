import { ChannelType } from "discord-api-types/v10";
import { type CheckedSandbox, startCheckedSandbox } from "./checked-sandbox.ts";
import { type Refused, refusalOf, type WrongCall } from "./wrong-bot.ts";

/** Where the wrong bot is let loose: ids of a guild of its own. */
export type Scene = {
  readonly guild: string;
  readonly general: string;
  /** Asks for a tag, and has six. */
  readonly forum: string;
  readonly tags: readonly string[];
  readonly alice: string;
  readonly application: string;
};

/** One guarantee of the sandbox, and a call of a deliberately wrong bot that breaks it. */
export type Rule = {
  readonly guarantee: string;
  /** Where Discord says so, below https://discord.com/developers/docs */
  readonly cites: `/${string}`;
  readonly wrong: (scene: Scene) => WrongCall;
  readonly code: number;
  /** Path of the field that is named, and its error code. */
  readonly field?: string;
};

function setScene(sandbox: CheckedSandbox): Scene {
  const guild = sandbox.world.guild();
  const tags = many(6, (index) => ({
    id: String(900 + index),
    name: `t${index}`,
    moderated: false,
    emoji_id: null,
    emoji_name: null,
  }));
  const forum = guild.channel("posts", { type: ChannelType.GuildForum, forum: { tags }, flags: 1 << 4 });
  return {
    guild: guild.id,
    general: guild.channel("general").id,
    forum: forum.id,
    tags: tags.map((tag) => tag.id),
    alice: guild.member("Alice").id,
    application: sandbox.clientId,
  };
}

/** Lets the wrong bot break the rule in a world of its own. */
export async function breakRule(rule: Rule): Promise<Refused> {
  await using sandbox = await startCheckedSandbox();
  return await refusalOf(sandbox, rule.wrong(setScene(sandbox)));
}

export function long(length: number): string {
  return "x".repeat(length);
}

export function many<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
