/** Words that places, days, peoples and things are named by: capitalised words that end in one are no person. Lower case. */
export const thingWords: ReadonlySet<string> = new Set(
  'street avenue road square park river sea lake island islands ocean mountain mountains valley bay strait airport station bridge hotel tower hall house county city state province region district village town north south east west act bill law treaty agreement accord prize award cup festival day week month year war summit conference games olympics republic kingdom states emirates forest garden declaration communiqué communique statement report charter convention protocol resolution'.split(
    ' ',
  ),
);
