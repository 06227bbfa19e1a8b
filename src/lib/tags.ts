/** Conditions by which readers ask; a claim is tagged only where its own subjects had the condition. */
export const CONDITIONS = {
  'low-back-pain': 'Low back pain',
  'neck-pain': 'Neck pain',
  'shoulder-pain': 'Shoulder pain',
  'chronic-pain': 'Long-lasting pain',
  headache: 'Headache and migraine',
  fibromyalgia: 'Fibromyalgia',
  osteoarthritis: 'Osteoarthritis',
  'nerve-pain': 'Nerve pain',
  anxiety: 'Anxiety',
  depression: 'Low mood and depression',
  stress: 'Stress',
  'poor-sleep': 'Poor sleep',
  'high-blood-pressure': 'High blood pressure',
  'muscle-soreness': 'Muscle soreness after exercise',
  'muscle-injury': 'Muscle injury',
  overuse: 'Overuse and fibrosis',
  swelling: 'Swelling and lymphoedema',
  cancer: 'Symptoms in cancer',
  'after-surgery': 'After surgery',
  pregnancy: 'Pregnancy and birth',
  newborns: 'Newborn babies',
} as const;

export type Condition = keyof typeof CONDITIONS;

/** Every condition id, in the order of the table. */
export const CONDITION_IDS = Object.keys(CONDITIONS) as [Condition, ...Condition[]];

/** What was done to the subjects of a claim. */
export const TECHNIQUES = {
  stroking: 'Slow stroking and brushing',
  'light-touch': 'Light or still touch',
  'social-touch': 'Touch by someone close',
  'classical-massage': 'Classical (Swedish) massage',
  kneading: 'Kneading (petrissage)',
  compression: 'Pressure and compression',
  friction: 'Friction',
  'trigger-point-pressure': 'Trigger-point pressure',
  'myofascial-release': 'Myofascial release',
  'lymphatic-drainage': 'Lymphatic drainage',
  'sports-massage': 'Sports massage',
  'foot-massage': 'Foot massage and reflexology',
  stretching: 'Stretching',
  'joint-mobilisation': 'Joint mobilisation',
  manipulation: 'Joint manipulation',
  osteopathic: 'Osteopathic techniques',
  'neural-mobilisation': 'Neural mobilisation',
  'machine-massage': 'Massage by machine',
  sham: 'Sham treatment',
  education: 'Pain education',
} as const;

export type Technique = keyof typeof TECHNIQUES;

/** Every technique id, in the order of the table. */
export const TECHNIQUE_IDS = Object.keys(TECHNIQUES) as [Technique, ...Technique[]];

/** Field of a glossary term, by which the glossary is filtered. */
export const FIELDS = {
  touch: 'Touch',
  pain: 'Pain',
  tissue: 'Tissue',
  body: 'Body systems',
  context: 'Context',
  practice: 'Practice',
  research: 'Research',
} as const;

export type Field = keyof typeof FIELDS;

/** Every field id, in the order of the table. */
export const FIELD_IDS = Object.keys(FIELDS) as [Field, ...Field[]];
