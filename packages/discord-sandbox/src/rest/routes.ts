import { channelRoutes } from "./resources/channels.ts";
import { commandRoutes } from "./resources/commands.ts";
import { gatewayRoutes } from "./resources/gateway.ts";
import { guildRoutes } from "./resources/guilds.ts";
import { interactionRoutes } from "./resources/interactions.ts";
import { inviteRoutes } from "./resources/invites.ts";
import { memberRoutes } from "./resources/members.ts";
import { messageRoutes } from "./resources/messages.ts";
import { reactionRoutes } from "./resources/reactions.ts";
import { roleRoutes } from "./resources/roles.ts";
import { scheduledEventRoutes } from "./resources/scheduled-events.ts";
import { threadRoutes } from "./resources/threads.ts";
import { userRoutes } from "./resources/users.ts";
import type { Route } from "./route.ts";

/** Every operation the sandbox knows. */
export const routes: readonly Route[] = [
  ...gatewayRoutes,
  ...userRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...guildRoutes,
  ...roleRoutes,
  ...memberRoutes,
  ...inviteRoutes,
  ...channelRoutes,
  ...threadRoutes,
  ...messageRoutes,
  ...reactionRoutes,
  ...scheduledEventRoutes,
];
