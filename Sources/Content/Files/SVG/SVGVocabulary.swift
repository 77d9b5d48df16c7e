/// The elements and attributes that a still picture may have (SVG 2, without scripts, links,
/// animation and foreign content).
enum SVGVocabulary {
  /// Names of elements, and of what describes a picture within `metadata`.
  static let elements = words(
    """
    svg g defs symbol use title desc metadata style switch view image path rect circle ellipse line \
    polyline polygon text tspan tref textPath marker pattern clipPath mask linearGradient \
    radialGradient stop filter feBlend feColorMatrix feComponentTransfer feComposite \
    feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA \
    feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight \
    feSpecularLighting feSpotLight feTile feTurbulence \
    RDF Work format type creator contributor publisher rights date description subject source \
    language coverage identifier relation license License Agent Bag Seq Alt li permits requires \
    prohibits
    """)

  /// Names of attributes without a prefix, or with `xlink:`.
  static let attributes = words(
    """
    id class style lang tabindex role focusable version baseProfile width height x y x1 x2 y1 y2 \
    cx cy r rx ry fx fy fr d points pathLength transform transform-origin transform-box viewBox \
    preserveAspectRatio zoomAndPan enable-background gradientUnits gradientTransform spreadMethod \
    offset patternUnits patternContentUnits patternTransform clipPathUnits maskUnits \
    maskContentUnits markerUnits markerWidth markerHeight refX refY orient startOffset method \
    spacing side textLength lengthAdjust dx dy rotate requiredFeatures requiredExtensions \
    systemLanguage media type title contentScriptType contentStyleType show actuate arcrole \
    filterUnits primitiveUnits filterRes in in2 result stdDeviation edgeMode mode values operator \
    k1 k2 k3 k4 radius scale xChannelSelector yChannelSelector baseFrequency numOctaves seed \
    stitchTiles surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle \
    pointsAtX pointsAtY pointsAtZ azimuth elevation z order kernelMatrix kernelUnitLength divisor \
    bias targetX targetY preserveAlpha tableValues slope intercept amplitude exponent \
    alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation \
    color-interpolation-filters color-profile color-rendering cursor direction display \
    dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family \
    font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style \
    font-variant font-variant-ligatures font-weight glyph-orientation-horizontal \
    glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color \
    line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity \
    overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color \
    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin \
    stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration \
    text-indent text-orientation text-overflow text-rendering text-transform unicode-bidi \
    vector-effect visibility white-space word-spacing writing-mode xml-space space
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
