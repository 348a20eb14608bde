"use client";

import type { ContactState, ContactStep } from "@guildhall/core/diplomacy";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { useAction } from "#web/components/use-action.ts";
import { settleContactAction } from "../diplomacy.actions.ts";
import type { ForeignGuildInView } from "../diplomacy.loaders.ts";
import { useContactSteps } from "./use-contact-steps.ts";

type ContactsPartProps = { readonly guildId: string; readonly view: ForeignGuildInView };

/** Who speaks for the guild, and whether they see its channel. Naming, answering and removing is done at once. */
export function ContactsPart(props: ContactsPartProps) {
  const t = useTranslations("diplomacy.web.contacts");
  const { guildId, view } = props;
  return (
    <section className="mt-5 border-t border-line pt-3.5">
      <h3 className="font-title text-card font-semibold">{t("title")}</h3>
      <p className="mb-2 text-small text-ink-2">{t("lead")}</p>
      {view.obstacle && <p className="mb-2 text-small text-bad">{t(`obstacles.${view.obstacle}`)}</p>}
      {view.channelId && (
        <a
          href={`https://discord.com/channels/${guildId}/${view.channelId}`}
          target="_blank"
          rel="noreferrer"
          className="mb-2 inline-block text-table text-link"
        >
          {t("channel")}
        </a>
      )}
      <ul className="mb-3.5 grid gap-2.5 empty:hidden">
        {view.contacts.map((contact) => (
          <Contact key={contact.contactId} {...props} contact={contact} />
        ))}
      </ul>
      <AddContact {...props} />
    </section>
  );
}

type ContactInView = ForeignGuildInView["contacts"][number];

type ContactProps = ContactsPartProps & { readonly contact: ContactInView };

const tones = { in: "good", waits: "warn", refused: "bad" } as const satisfies Record<ContactState, Tone>;

function Contact({ guildId, view, contact }: ContactProps) {
  const t = useTranslations("diplomacy.web.contacts");
  const tState = useTranslations("diplomacy.contactStates");
  const { name, state } = contact;
  const { isBusy, add, remove } = useContactSteps({ guildId, view });
  // Added anew, somebody who was refused would be asked about once more.
  const takeOut = () => remove(contact, state === "refused" ? undefined : () => add(contact));
  return (
    <li className="grid gap-1">
      <div className="flex min-h-8 min-w-0 items-center gap-2">
        <bdi dir="auto" className="min-w-0 truncate">
          {name}
        </bdi>
        <Chip tone={tones[state]}>{tState(state)}</Chip>
        <span className="ms-auto">
          <IconButton label={t("remove", { name })} disabled={isBusy} onClick={takeOut}>
            <X aria-hidden />
          </IconButton>
        </span>
      </div>
      <ContactStory contact={contact} />
      <Answers guildId={guildId} contact={contact} />
    </li>
  );
}

/** Who brought the person, and who answered for them. */
function ContactStory({ contact }: { readonly contact: ContactInView }) {
  const t = useTranslations("diplomacy.web.contacts");
  const { addedByName, settledByName, state } = contact;
  const lines = [
    addedByName && t("addedBy", { name: addedByName }),
    settledByName && t(state === "refused" ? "refusedBy" : "letInBy", { name: settledByName }),
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return null;
  return <p className="text-small text-ink-2">{lines.join(" · ")}</p>;
}

type AnswersProps = { readonly guildId: string; readonly contact: ContactInView };

function Answers({ guildId, contact }: AnswersProps) {
  const t = useTranslations("diplomacy");
  const { isBusy, failure, run } = useAction();
  const { contactId, name, state: seen, steps } = contact;
  if (steps.length === 0) return null;
  const settle = (step: ContactStep) =>
    run(
      () => settleContactAction(guildId, { contactId, step, seen }),
      () => t(`contactDone.${step}`, { name }),
    );
  return (
    <div className="grid gap-1.5">
      <span className="flex flex-wrap gap-2">
        {steps.map((step) => (
          <Button
            key={step}
            kind={step === "letIn" && seen === "waits" ? "act" : "plain"}
            isBusy={isBusy}
            aria-label={t(`web.contacts.${step}`, { name })}
            onClick={() => settle(step)}
          >
            {t(`contactPress.${step}`)}
          </Button>
        ))}
      </span>
      {failure && <p className="text-small text-bad">{failure}</p>}
    </div>
  );
}

function AddContact({ guildId, view }: ContactsPartProps) {
  const t = useTranslations("diplomacy.web.contacts");
  const { isBusy, failure, add, remove } = useContactSteps({ guildId, view });
  const [chosen, setChosen] = useState<string | null>(null);
  const people = view.people.toSorted((one, other) => Number(other.isSuggested) - Number(one.isSuggested));
  const person = people.find(({ userId }) => userId === chosen);
  return (
    <div className="grid gap-2.5">
      <Picker
        label={t("add")}
        placeholder={t("choose")}
        value={person ? chosen : null}
        error={failure}
        onChange={setChosen}
        options={people.map(({ userId, name, picture, isSuggested }) => ({
          id: userId,
          label: name,
          lead: <Avatar id={userId} picture={picture} />,
          ...(isSuggested && { detail: t("suggested") }),
        }))}
      />
      <span>
        <Button
          isBusy={isBusy}
          disabled={!person}
          onClick={() => person && add(person, () => remove(person))}
        >
          {t("addNow")}
        </Button>
      </span>
    </div>
  );
}
