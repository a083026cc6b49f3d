/** Lists nouns for words that were just reported: "a charge", "an accusation". In lower case. */
export const sayings =
  /^(?:charge|claim|accusation|allegation|assertion|contention|suggestion|view|stance|position|remark|comment|sentiment|argument|complaint|warning|denial|point)s?$/;
