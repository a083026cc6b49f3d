/** Words that places, days, peoples and things are named by: capitalised words that end in one are no person. Lower case. */
export const thingWords: ReadonlySet<string> = new Set(
  'street avenue road square park river sea lake island islands ocean mountain mountains valley bay strait airport station bridge hotel tower hall house county city state province region district village town north south east west act bill law treaty agreement accord prize award cup festival day week month year war summit conference games olympics republic kingdom states emirates forest garden declaration communiqué communique statement report charter convention protocol resolution poll pact deal holiday season weekend suite ward road lane hill hills falls creek beach coast cape fair show album song prize measure amendment plan program programme project study inquiry inquest trial case section chapter volume edition'.split(
    ' ',
  ),
);

/** Words that places are named by in front: "Cape Zenda", "Upper Zenda". Lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  'cape port lake mount mt mt. fort new north south east west northern southern eastern western central upper lower great greater little old saint st st. san santa isle gulf las los'.split(
    ' ',
  ),
);
