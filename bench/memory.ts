import { z } from "zod";
import { nextMessage, startChild } from "./child.ts";

const guildCount = 1000;
const membersPerGuild = 200;

const addressSchema = z.object({ apiUrl: z.string(), token: z.string() });
const keptSchema = z.object({
  floorHeapMb: z.number(),
  heapMb: z.number(),
  readySeconds: z.number(),
  memberCount: z.literal(guildCount * membersPerGuild),
});

/** The heap of a bot that has seen every member: discord.js as it comes, and with the options of our bot. */
export async function measureMemory(): Promise<Record<string, number>> {
  const discord = startChild(new URL("memory/serve-guilds.ts", import.meta.url), [
    String(guildCount),
    String(membersPerGuild),
  ]);
  try {
    const { apiUrl, token } = addressSchema.parse(await nextMessage(discord));
    const plain = await measureClient(["default", apiUrl, token]);
    const ours = await measureClient(["ours", apiUrl, token]);
    return {
      guilds: guildCount,
      members_per_guild: membersPerGuild,
      floor_heap_mb: round(ours.floorHeapMb),
      default_heap_mb: round(plain.heapMb),
      ours_heap_mb: round(ours.heapMb),
      ratio: round(ours.heapMb / plain.heapMb),
      default_ready_seconds: round(plain.readySeconds),
      ours_ready_seconds: round(ours.readySeconds),
    };
  } finally {
    discord.kill();
  }
}

async function measureClient(args: readonly string[]): Promise<z.infer<typeof keptSchema>> {
  const client = startChild(new URL("memory/see-members.ts", import.meta.url), args);
  try {
    return keptSchema.parse(await nextMessage(client));
  } finally {
    client.kill();
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
