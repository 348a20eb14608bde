import type { Scope } from "./scopes.ts";

export type AuthorizeTexts = {
  readonly title: (application: string) => string;
  readonly who: string;
  readonly asks: string;
  readonly scopes: Partial<Record<Scope, string>>;
  readonly allow: string;
  readonly deny: string;
  readonly notice: string;
  readonly problem: string;
  readonly inviteTitle: (application: string) => string;
  readonly where: string;
  readonly nowhere: string;
  readonly mayNot: string;
  readonly invited: (application: string, guild: string) => string;
};

const english: AuthorizeTexts = {
  title: (application) => `${application} wants to sign you in`,
  who: "Who are you?",
  asks: "It will be able to",
  scopes: {
    identify: "see your name and picture",
    email: "see your e-mail address",
    guilds: "see which servers you are in",
    "guilds.members.read": "see your roles in those servers",
  },
  allow: "Allow",
  deny: "Cancel",
  notice: "This is a local Discord. Nothing leaves this machine.",
  problem: "This link does not work",
  inviteTitle: (application) => `Add ${application} to a server`,
  where: "Which server?",
  mayNot: "Adding a bot takes Manage Server there.",
  nowhere: "It is in every server already.",
  invited: (application, guild) => `${application} is in ${guild} now. You can close this page.`,
};

const french: AuthorizeTexts = {
  title: (application) => `${application} veut vous connecter`,
  who: "Qui êtes-vous ?",
  asks: "L’application pourra",
  scopes: {
    identify: "voir votre nom et votre image",
    email: "voir votre adresse e-mail",
    guilds: "voir les serveurs dont vous êtes membre",
    "guilds.members.read": "voir vos rôles sur ces serveurs",
  },
  allow: "Autoriser",
  deny: "Annuler",
  notice: "Ceci est un Discord local. Rien ne quitte cette machine.",
  problem: "Ce lien ne fonctionne pas",
  inviteTitle: (application) => `Ajouter ${application} à un serveur`,
  where: "Quel serveur ?",
  mayNot: "Ajouter un bot demande la permission Gérer le serveur.",
  nowhere: "L’application est déjà sur tous les serveurs.",
  invited: (application, guild) =>
    `${application} est maintenant sur ${guild}. Vous pouvez fermer cette page.`,
};

/** By what the browser prefers. */
export function chooseTexts(acceptLanguage: string | undefined): {
  language: "en" | "fr";
  texts: AuthorizeTexts;
} {
  const isFrench = /^\s*fr\b/i.test(acceptLanguage ?? "");
  return isFrench ? { language: "fr", texts: french } : { language: "en", texts: english };
}
