"use client";

import { isRole, type Place, placesOf } from "@guildhall/core/settings";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { UnsavedChanges } from "#web/components/ui/unsaved-changes.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { choosePlacesAction } from "../settings.actions.ts";
import { type SettingsPageView, settingsQuery } from "../settings.queries.ts";
import { listUnsavedPlaces, type PlaceDraft, placeOf, type UnsavedPlace } from "./place-draft.ts";
import { usePlaceOptions } from "./use-place-options.tsx";

type PlaceSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** Which channels and roles of the server Guildhall uses. What it cannot use says why. */
export function PlaceSettings({ guildId, page }: PlaceSettingsProps) {
  const t = useTranslations("settings.web.places");
  const tPlace = useTranslations("settings.places");
  const { data } = useQuery({ ...settingsQuery(guildId), initialData: page });
  const [draft, setDraft] = useState<PlaceDraft>({});
  const isAwake = useIsAwake();
  const { isBusy, save } = useSavePlaces(guildId, () => setDraft({}));
  const unsaved = listUnsavedPlaces(draft, data.server);
  const nameOf = useNameOf(data);
  const asked = placesOf(data.modulesOff);
  const [roles, channels] = [asked.filter(isRole), asked.filter((one) => !isRole(one))];
  const pickerOf = (place: Place) => (
    <PlacePicker
      key={place}
      place={place}
      page={data}
      value={draft[place]?.discordId ?? placeOf(data.server, place)}
      isDisabled={!data.canEdit || isBusy || !isAwake}
      isChanged={unsaved.some((one) => one.place === place)}
      onChange={(discordId) =>
        setDraft((known) => ({
          ...known,
          [place]: { discordId, from: known[place]?.from ?? placeOf(data.server, place) },
        }))
      }
    />
  );
  return (
    <div className="grid max-w-[860px] grid-cols-1 gap-3.5">
      <Card title={t("channels")}>
        <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
          {channels.map(pickerOf)}
        </div>
      </Card>
      <Card title={t("roles")}>
        <div className="grid grid-cols-2 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
          {roles.map(pickerOf)}
        </div>
      </Card>
      <UnsavedChanges
        changes={unsaved.map(({ place, before, after, isContested }) => ({
          name: tPlace(`${place}.purpose`),
          before: nameOf(before),
          after: nameOf(after),
          isContested,
        }))}
        isSaving={isBusy}
        onDiscard={() => setDraft({})}
        onSave={() => save(unsaved)}
      />
    </div>
  );
}

type PlacePickerProps = {
  readonly place: Place;
  readonly page: SettingsPageView;
  readonly value: string | null;
  readonly isDisabled: boolean;
  readonly isChanged: boolean;
  onChange(discordId: string): void;
};

function PlacePicker({ place, page, ...field }: PlacePickerProps) {
  const t = useTranslations("settings.web.places");
  const tPlace = useTranslations("settings.places");
  const options = usePlaceOptions(page, place);
  return (
    <Picker
      {...field}
      label={tPlace(`${place}.purpose`)}
      hint={t(`hints.${place}`)}
      placeholder={t("none")}
      options={options}
    />
  );
}

function useSavePlaces(guildId: string, onDone: () => void) {
  const t = useTranslations("settings.web.places");
  const tPlace = useTranslations("settings.places");
  const { isBusy, run } = useAction();
  const save = (unsaved: readonly UnsavedPlace[]) =>
    run(
      () =>
        choosePlacesAction(guildId, {
          choices: Object.fromEntries(unsaved.map(({ place, after }) => [place, after])),
          seen: Object.fromEntries(unsaved.map(({ place, before }) => [place, before])),
        }),
      () => {
        onDone();
        return t("saved", { places: unsaved.map(({ place }) => tPlace(`${place}.purpose`)).join(", ") });
      },
    );
  return { isBusy, save };
}

function useNameOf({ server }: SettingsPageView): (discordId: string | null) => string {
  const t = useTranslations("settings.web.places");
  return (discordId) => {
    if (discordId === null) return t("none");
    const channel = server.channels.find(({ channelId }) => channelId === discordId);
    if (channel) return `#${channel.name}`;
    return server.roles.find(({ roleId }) => roleId === discordId)?.name ?? discordId;
  };
}
