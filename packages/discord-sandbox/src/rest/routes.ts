import { commandRoutes } from "./resources/commands.ts";
import { gatewayRoutes } from "./resources/gateway.ts";
import { interactionRoutes } from "./resources/interactions.ts";
import { messageRoutes } from "./resources/messages.ts";
import { userRoutes } from "./resources/users.ts";
import type { Route } from "./route.ts";

/** Every operation the sandbox knows. */
export const routes: readonly Route[] = [
  ...gatewayRoutes,
  ...userRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...messageRoutes,
];
