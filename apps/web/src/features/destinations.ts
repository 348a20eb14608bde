import type { Destination } from "./destination.ts";
import { overview } from "./overview/client.ts";
import { settings } from "./settings/client.ts";

/** The pages of a guild, in the order of the rail. A feature adds its line here and nowhere else. */
export const destinations: readonly Destination[] = [overview, settings];
