import type { Check, Finding, HealthSnapshot } from "./finding.ts";
import { isUnderWay } from "./guild-setup.ts";
import { listMissing, neededPermissions } from "./needed-permissions.ts";
import { permissionsIn } from "./permissions-in.ts";
import { type GuildPlace, isRole, optionalPlaces, type Place, placesOf } from "./places.ts";

/** Places that are gone or were never there, and channels that the bot may not use. Before the first setup there are none. */
export const checkPlaces: Check = (snapshot) => {
  const { setup, now } = snapshot;
  if (!setup.finishedAt || isUnderWay(setup, now) || snapshot.roles.length === 0) return [];
  return placesOf(snapshot.guild.modulesOff).flatMap((place) => checkPlace(place, snapshot));
};

function checkPlace(place: Place, snapshot: HealthSnapshot): readonly Finding[] {
  const known = snapshot.places.find((each) => each.place === place);
  if (!known && optionalPlaces.includes(place)) return [];
  if (!known) return [{ code: "placeMissing", isBroken: false, place, fix: "makePlace" }];
  return isRole(place) ? checkRole(known, snapshot) : checkChannel(known, snapshot);
}

function checkRole({ place, discordId }: GuildPlace, { roles }: HealthSnapshot): readonly Finding[] {
  const isThere = roles.some(({ roleId }) => roleId === discordId);
  return isThere ? [] : [{ code: "placeGone", isBroken: true, place, fix: "makePlace" }];
}

function checkChannel({ place, discordId }: GuildPlace, snapshot: HealthSnapshot): readonly Finding[] {
  const channel = snapshot.channels.find(({ channelId }) => channelId === discordId);
  if (!channel) return [{ code: "placeGone", isBroken: true, place, fix: "makePlace" }];
  if (!snapshot.bot) return [];
  const permissions = listMissing(neededPermissions[place], permissionsIn(channel, snapshot.bot));
  if (permissions.length === 0) return [];
  return [{ code: "placeClosed", isBroken: true, place, name: channel.name, permissions, fix: null }];
}
