# Completion of claims for bash: eval "$(claims completion bash)"
# It knows no command and no name: at each TAB it asks claims, so that it never goes out of date.
_claims() {
  local IFS=$'\n' line=${COMP_LINE:0:COMP_POINT} part=${COMP_WORDS[COMP_CWORD]}
  local typed=${line##* }
  # bash takes : and = for the ends of words; what stands before them is not to be given again.
  [[ $part == [:=] ]] && part=
  COMPREPLY=($("${COMP_WORDS[0]}" completion --words "$line" 2>/dev/null | cut -f 1))
  COMPREPLY=("${COMPREPLY[@]#"${typed%"$part"}"}")
  [[ ${COMPREPLY[0]-} == *[:=] ]] && compopt -o nospace 2>/dev/null
  return 0
}
# Where claims has no answer, files are offered.
complete -o default -F _claims claims
