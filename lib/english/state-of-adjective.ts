/** Adjectives of states, as English news writes them. */

const adjectives = `Chinese:China Russian:Russia American:United_States U.S.:United_States US:United_States Ukrainian:Ukraine
Taiwanese:Taiwan Iranian:Iran European:European_Union British:United_Kingdom UK:United_Kingdom English:United_Kingdom French:France German:Germany Italian:Italy
Spanish:Spain Japanese:Japan Indian:India Pakistani:Pakistan Turkish:Turkey Israeli:Israel Palestinian:Palestine
Saudi:Saudi_Arabia Syrian:Syria Iraqi:Iraq Egyptian:Egypt Canadian:Canada Mexican:Mexico Brazilian:Brazil
Australian:Australia Polish:Poland Hungarian:Hungary Serbian:Serbia Greek:Greece Dutch:Netherlands Belgian:Belgium
Swedish:Sweden Norwegian:Norway Finnish:Finland Danish:Denmark Swiss:Switzerland Austrian:Austria Czech:Czech_Republic
Slovak:Slovakia Romanian:Romania Bulgarian:Bulgaria Belarusian:Belarus Georgian:Georgia Armenian:Armenia
Azerbaijani:Azerbaijan Kazakh:Kazakhstan Afghan:Afghanistan Korean:Korea Vietnamese:Vietnam Indonesian:Indonesia
Philippine:Philippines Filipino:Philippines Thai:Thailand Malaysian:Malaysia Cuban:Cuba Venezuelan:Venezuela
Nigerian:Nigeria Kenyan:Kenya Ethiopian:Ethiopia Lebanese:Lebanon Jordanian:Jordan Qatari:Qatar Portuguese:Portugal
Irish:Ireland Lithuanian:Lithuania Latvian:Latvia Estonian:Estonia Kosovar:Kosovo Albanian:Albania`;

const states = new Map<string, string>();
for (const entry of adjectives.split(/\s+/)) {
  const [adjective = '', state = ''] = entry.split(':');
  states.set(adjective, state.replaceAll('_', ' '));
}

/** Returns the state an adjective belongs to ("Chinese": "China"), or null. Case counts: "polish" is a verb. */
export function stateOfAdjective(adjective: string): string | null {
  return states.get(adjective) ?? null;
}
