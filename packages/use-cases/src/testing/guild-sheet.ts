/** Who is in the roster of a French guild before its sheet is pasted. */
export const sheetRoster: readonly string[] = [
  "Aurélien",
  "Zoé",
  "Éléonore",
  "Jean-Noël",
  "Bjørn",
  "Łukasz",
  "Müller",
  "Şahin",
  "Ñandú",
  "Çelik",
  "Mireille",
  "Tamsin",
  "Corvin",
  "Bram",
  "Lilou",
  "Yara",
  "Ilse",
  "Oriane",
  "Ганна",
  "건우",
];

/** What the server calls people who are in no roster yet. */
export const sheetServer: readonly string[] = [
  "Зоряна",
  "Ярослав / Тінь",
  "Ёлка",
  "Дмитро",
  "Оксана",
  "Main: Богдан",
  "Мирослава",
  "Любомир",
  "Всеслав",
  "사라",
  "[NW] 민준",
  "서연 (main)",
  "지후",
  "하은",
  "도윤",
  "예은",
  "시우",
  "수아",
  "月影",
  "🌸さくら🌸",
  "カゲロウ",
  "夜桜",
  "محمد",
  "فاطمة | Heal",
  "خالد",
  "نور",
  "سلمى",
  "ياسين",
  "ريم",
  "طارق",
  "Lune d'Or",
];

/**
 * The sheet of that guild as its officers keep it: seventy rows under a French head, names in four scripts, decorated or short
 * for a main and its alts, commas before the tenths. Three rows are broken; two raise a question.
 */
export const guildSheet = `Pseudo;Discord;Rang;Arme;Rôle;Puissance;Solde DKP;Remarque;Date d’arrivée
AURELIEN;;Officier;;;;137,25;;
[NW] Zoé;;Officier;;;;274,50;;
eleonore;;Officier;;;;411,75;;
Main: Jean-Noël;;Membre;;;;548;;
bjorn ★;;Membre;;;;685,25;;
lukasz;;Membre;;;;822,50;;
★ Müller ★;;Membre;;;;959,75;;
Şahin / Şahinette;;Recrue;;;;1 096;;
Ñandú;;Recrue;;;;1 233,25;;
Çelik;;Recrue;;;;1 370,50;;
Mireile;;Recrue;;;;1 507,75;;
Tamsin (alt: Tams);;Membre;;;;1 644;;
🔥Corvin🔥;;Membre;;;;1 781,25;;
Bram;;Membre;SnS/Baguette;Tank;6 105;1 918,50;;
Lilou | Heal;;Membre;;;;2 055,75;;
Yara;;Membre;;;;2 192;"A dit ""bonjour"" ; vient tard";
Ilse;;Membre;;;;29,25;;
Oriane;;Membre;;;;166,50;;
Ганна;;Membre;;;;303,75;;
건우;;Membre;;;;440;;
Ombre (alt de Bram);;;;;;50,50;;
[NW] Зоряна;;Membre;;;;577,25;;03/04/2025
Ярослав;;Membre;;;;714,50;;25/12/2024
Елка;;Membre;;;;851,75;;
Дмитро;;Membre;Arc;;;988;;
Оксана;;Membre;;;;1 125,25;;
Богдан;;Membre;;;;1 262,50;;
Мирослава;;Membre;;;;1 399,75;;
Любомир;;Membre;;;;1 536;;
Всеслав;;Membre;;;;1 673,25;;
★사라;;Membre;;;;1 810,50;;
민준;;Membre;;;;1 947,75;;
서연;;Membre;;;;2 084;;
지후;;Membre;;;;2 221,25;;
하은;;Membre;;;;58,50;;
도윤;;Membre;;;;195,75;;
예은;;Membre;;;;332;;
시우;;Membre;;;;469,25;;
수아;;Membre;;;;606,50;;
【夜】月影;;Membre;;;;743,75;;
さくら;;Membre;;;;880;;
ｶｹﾞﾛｳ;;Membre;;;;1 017,25;;
夜桜;;Membre;;;;1 154,50;;
مُحَمَّد;;Membre;;;;1 291,75;;
فاطمة;;Membre;;;;1 428;;
خالد;;Membre;;;;1 565,25;;
نور;;Membre;;;;1 702,50;;
سلمى;;Membre;;;;1 839,75;;
ياسين;;Membre;;;;1 976;;
ريم;;Membre;;;;2 113,25;;
طارق;;Membre;;;;2 250,50;;
Déchu;;Membre;;;;douze;;
Quentin;;Membre;;;;87,75;;13/01/2025
Séraphine;;Membre;;;;224;;
Þórdís;;Membre;;;;361,25;;
Wojciech;;Membre;;;;498,50;;
Xanthe;;Membre;;;;635,75;;
Ulysse;;Membre;;;;772;;
زهراء;;Membre;;;;909,25;;
عمر;;Membre;;;;1 046,50;;
Вікторія;;Membre;;;;1 183,75;;
정국;;Membre;;;;1 320;;
桜子;;Membre;;;;1 457,25;;
Franz;;Vétéran;;;;1 594,50;;
;;Membre;;;;40;sans nom;
Spectre (alt);;;;;;10;;
"Ouvert;;Membre;;;;12;;
Ombrelle (main: Jean-Noël);;;;;;;;
Brume (alt d’Ilse);;;;;;;;
Sélène;Lune d’Or;;;;;75,25;;
`;

/** What all readable balances of the sheet sum up to, in hundredths. */
export const sheetTotal = 6762000;
